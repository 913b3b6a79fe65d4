package vn.dondoc.web.api;

/** What a call has made or changed. */
record Made(String id) {}
