/** What a call came to, in the company's own words. */
@NullMarked
package org.hongyan.calling.outcome;

import org.jspecify.annotations.NullMarked;
