package org.hongyan.calling.campaign;

/** Who decides when to dial. */
public enum CampaignMode {
  /** The seller chooses a customer and dials. */
  CLICK,
  /** The next customer is shown, the seller dials. */
  PREVIEW,
  /** The dialler dials as soon as a seller is ready. */
  PROGRESSIVE
}
