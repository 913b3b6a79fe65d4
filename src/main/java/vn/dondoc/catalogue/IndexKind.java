package vn.dondoc.catalogue;

/** The public-administration indices. */
public enum IndexKind {
    /** Chỉ số cải cách hành chính (CCHC). */
    PAR_INDEX,
    /** Chỉ số hài lòng về sự phục vụ hành chính. */
    SIPAS,
    /** Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh. */
    PAPI
}
