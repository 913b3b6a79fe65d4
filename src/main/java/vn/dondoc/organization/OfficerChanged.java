package vn.dondoc.organization;

import vn.dondoc.shared.OfficerId;

/** An officer is new, has another name or address, has come or gone, or has other posts; same transaction. */
public record OfficerChanged(OfficerId officer) {}
