/** The policy for readers of an OpenAPI document, as an Overlay that is applied to it. */
@NullMarked
package dev.portcullis.report.openapi;

import org.jspecify.annotations.NullMarked;
