package vn.dondoc.shared;

import org.jspecify.annotations.Nullable;

/** A post that somebody holds; posts of the whole agency (leader, clerk) have no unit. */
public record Post(PostKind kind, @Nullable UnitId unit) {}
