package vn.dondoc.web.pages;

import java.util.List;

/**
 * What stands around every page.
 *
 * @param posts what the person is, as a line to read
 * @param path the page's own address, for the switch of languages
 * @param query its query without the language
 * @param supervisor whether Cockpit is offered
 * @param administrator whether the demo's date may be moved
 */
public record Frame(
        String name,
        String login,
        String agency,
        String posts,
        String path,
        String query,
        List<Link> links,
        boolean supervisor,
        boolean administrator) {

    /** An entry of the navigation: key of its label, address, icon, and whether it is the page shown. */
    public record Link(String label, String address, String icon, boolean current) {}
}
