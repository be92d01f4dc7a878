/** The threats of docs/threats.md, each as a test. */
@NullMarked
package dev.portcullis.attacks;

import org.jspecify.annotations.NullMarked;
