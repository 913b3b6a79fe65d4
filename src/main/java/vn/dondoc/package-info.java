/** Đôn Đốc: the application and its database; everything else has a room. */
@NullMarked
package vn.dondoc;

import org.jspecify.annotations.NullMarked;
