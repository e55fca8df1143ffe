package org.hongyan.shared;

import java.util.Map;

/**
 * Business says no. The code is stable and translated in the web ({@code callback.outside-hours});
 * details are the values its text needs.
 */
public class Refused extends RuntimeException {

  private final String code;
  private final transient Map<String, Object> details;

  public Refused(String code) {
    this(code, Map.of());
  }

  public Refused(String code, Map<String, Object> details) {
    super(code + " " + details);
    this.code = code;
    this.details = Map.copyOf(details);
  }

  public String code() {
    return code;
  }

  public Map<String, Object> details() {
    return details;
  }
}
