/**
 * The policy of an endpoint, written where the endpoint is written.
 *
 * <p>Every annotation here is checked by the annotation processor at compile time and enforced by generated guard code
 * at run time. Nothing in this package enforces anything by itself and nothing depends on another library.
 *
 * <p><b>Precedence.</b> For each dimension (access, ownership, rate, size, exposure) on its own, the nearest place that
 * declares something wins as a whole: the method, then the methods that it overrides or implements, then its class, the
 * superclasses, the interfaces, the package and the enclosing packages. Two places at the same distance that disagree
 * are a compile error.
 *
 * <p><b>Own annotations.</b> Every annotation here may stand on an annotation type: a team's own {@code @AdminOnly} that
 * carries {@code @RequiresRole("admin")} means exactly that wherever it stands.
 */
@NullMarked
package dev.portcullis;

import org.jspecify.annotations.NullMarked;
