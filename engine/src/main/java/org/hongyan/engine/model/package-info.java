/**
 * What a model of planning is: a named pure function from a record to a record, and how the records
 * are read from and written as JSON without a library.
 */
@NullMarked
package org.hongyan.engine.model;

import org.jspecify.annotations.NullMarked;
