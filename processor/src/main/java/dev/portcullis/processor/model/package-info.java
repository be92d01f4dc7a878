/** What the stages hand to each other: plain records, free of the language model and of Jakarta REST. */
@NullMarked
package dev.portcullis.processor.model;

import org.jspecify.annotations.NullMarked;
