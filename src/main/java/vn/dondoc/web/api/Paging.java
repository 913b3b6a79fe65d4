package vn.dondoc.web.api;

import org.jspecify.annotations.Nullable;
import vn.dondoc.shared.Refusal;

/**
 * Which part of a list is asked for.
 *
 * @param page from 0
 * @param size how many on a page, 200 unless said, at most 1,000
 */
record Paging(int page, int size) {

    private static final int USUAL = 200;
    private static final int LARGEST = 1_000;
    private static final int LAST_PAGE = 1_000_000;

    static Paging of(@Nullable Integer page, @Nullable Integer size) {
        int wantedPage = page == null ? 0 : page;
        int wantedSize = size == null ? USUAL : size;
        if (wantedPage < 0 || wantedPage > LAST_PAGE) {
            throw Refusal.invalidField("page", "api.page.range");
        }
        if (wantedSize < 1 || wantedSize > LARGEST) {
            throw Refusal.invalidField("size", "api.size.range", LARGEST);
        }
        return new Paging(wantedPage, wantedSize);
    }

    long offset() {
        return (long) page * size;
    }
}
