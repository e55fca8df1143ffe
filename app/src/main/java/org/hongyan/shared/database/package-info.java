/** The database: embedded or external, its two roles, and the tenant in every transaction. */
@NullMarked
package org.hongyan.shared.database;

import org.jspecify.annotations.NullMarked;
