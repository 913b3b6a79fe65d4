package vn.dondoc.organization;

import vn.dondoc.shared.AgencyId;

/** An agency is new or has another name; same transaction. */
public record AgencyAdded(AgencyId agency) {}
