package vn.dondoc.organization;

/** Where an agency stands in the administration. */
public enum AgencyLevel {
    PROVINCE,
    /** Sở, ban, ngành of a province, its Office included. */
    DEPARTMENT,
    /** Closed since 1 July 2025 (Luật 72/2025/QH15), still true of older plans. */
    DISTRICT,
    COMMUNE
}
