package vn.dondoc.organization;

import vn.dondoc.shared.UnitId;

/** A unit is new, renamed, dissolved, or monitors now or no more; same transaction. */
public record UnitChanged(UnitId unit) {}
