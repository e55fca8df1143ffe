package org.hongyan.shared.web;

import java.util.UUID;
import org.hongyan.shared.TenantId;

/** Who a request's session belongs to; an attribute of the request, absent for strangers. */
public interface SignedIn extends FromSession {

  /** Name of the request attribute that holds it. */
  String ATTRIBUTE = SignedIn.class.getName();

  TenantId tenantId();

  /** The account's id. */
  UUID account();
}
