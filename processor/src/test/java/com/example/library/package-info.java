/** A library that knows nothing of policies. */
@NullMarked
package com.example.library;

import org.jspecify.annotations.NullMarked;
