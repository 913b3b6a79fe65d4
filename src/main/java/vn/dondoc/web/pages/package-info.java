/** The pages for people: server-rendered, usable without scripts. */
@NullMarked
package vn.dondoc.web.pages;

import org.jspecify.annotations.NullMarked;
