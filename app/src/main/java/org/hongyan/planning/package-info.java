/**
 * The planning room: potential, response, size, structure, territories and quotas of a sales force,
 * each step kept in versions.
 */
@ApplicationModule(
    allowedDependencies = {
      "activities",
      "calling",
      "calling::rules",
      "customers",
      "deals",
      "identity",
      "shared"
    })
@NullMarked
package org.hongyan.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
