/**
 * What generated guard code calls, and what calls it. Applications do not use this package themselves; it is public
 * because guards stand in the packages of the resources that they guard.
 *
 * <p>A check returns whether the request may go on. A check that says no has already noted the refusal, so that guards
 * are plain {@code &&} chains without exceptions.
 */
@NullMarked
package dev.portcullis.runtime.guard;

import org.jspecify.annotations.NullMarked;
