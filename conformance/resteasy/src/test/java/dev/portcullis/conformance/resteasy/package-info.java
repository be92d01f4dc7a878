/** The suite on RESTEasy. */
@NullMarked
package dev.portcullis.conformance.resteasy;

import org.jspecify.annotations.NullMarked;
