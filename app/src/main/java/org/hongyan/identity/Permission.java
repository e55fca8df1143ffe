package org.hongyan.identity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an account may do; the name in JSON is {@code customers.read} and the like. */
public enum Permission {
  CUSTOMERS_READ,
  CUSTOMERS_WRITE,
  CUSTOMERS_CLAIM,
  CUSTOMERS_ASSIGN,
  CUSTOMERS_IMPORT,
  CUSTOMERS_EXPORT,
  CUSTOMERS_REVEAL,
  GRADING_READ,
  GRADING_TRAIN,
  ACTIVITIES_READ,
  ACTIVITIES_WRITE,
  DEALS_READ,
  DEALS_WRITE,
  CALLING_WORK,
  CALLING_SUPERVISE,
  CAMPAIGNS_READ,
  CAMPAIGNS_WRITE,
  SCRIPTS_READ,
  SCRIPTS_WRITE,
  RULES_READ,
  RULES_WRITE,
  RECORDINGS_LISTEN,
  LINES_READ,
  LINES_WRITE,
  TARGETS_READ,
  TARGETS_WRITE,
  PLANS_READ,
  PLANS_WRITE,
  PAY_READ,
  PAY_WRITE,
  PAY_APPROVE,
  INSIGHT_READ,
  ORGANISATION_READ,
  ORGANISATION_WRITE,
  ACCOUNTS_READ,
  ACCOUNTS_WRITE,
  AUDIT_READ;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '.');
  }
}
