package vn.dondoc.web.api;

import java.util.List;

/**
 * A page of a list.
 *
 * @param total how many there are on all pages
 */
record Listed<T>(List<T> items, long total) {}
