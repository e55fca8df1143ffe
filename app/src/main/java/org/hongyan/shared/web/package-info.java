/** HTTP matters that belong to no module: errors as problems, the single page. */
@NullMarked
package org.hongyan.shared.web;

import org.jspecify.annotations.NullMarked;
