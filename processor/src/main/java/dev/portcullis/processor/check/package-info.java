/** One class for each rule of the catalogue; {@link dev.portcullis.processor.check.Rules} lists them. */
@NullMarked
package dev.portcullis.processor.check;

import org.jspecify.annotations.NullMarked;
