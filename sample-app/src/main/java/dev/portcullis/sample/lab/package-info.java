/** The attack lab of the demo: a page that attacks the service it comes from, and shows what stopped it. */
@NullMarked
package dev.portcullis.sample.lab;

import org.jspecify.annotations.NullMarked;
