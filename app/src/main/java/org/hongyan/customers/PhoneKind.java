package org.hongyan.customers;

/** What a number leads to. */
public enum PhoneKind {
  MOBILE,
  LANDLINE,
  SERVICE,
  OTHER
}
