/** What only RESTEasy can tell. Nothing else in the jar refers to its classes, so that it loads without them. */
@NullMarked
package dev.portcullis.runtime.resteasy;

import org.jspecify.annotations.NullMarked;
