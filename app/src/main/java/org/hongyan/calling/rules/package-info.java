/** May we ring this customer now? One visible list of rules, each decision with its reason. */
@NamedInterface("rules")
@NullMarked
package org.hongyan.calling.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
