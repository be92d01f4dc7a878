/**
 * The order "allows no more than" between two policies, one small class for each dimension. Every one of them is sound: what it
 * calls no weaker allows nothing more. Where one is not complete, it says so.
 */
@NullMarked
package dev.portcullis.report.compare;

import org.jspecify.annotations.NullMarked;
