/** The quota lab: methods side by side, combined, reconciled to the company's target, published. */
@NullMarked
package org.hongyan.planning.quota;

import org.jspecify.annotations.NullMarked;
