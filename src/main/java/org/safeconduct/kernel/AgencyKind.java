package org.safeconduct.kernel;

/** What an agency is for; together with the relation to a case it decides which compartments its staff may see. */
public enum AgencyKind {
    RETURN,
    COUNSELLING,
    BORDER_POLICE,
    ASYLUM,
    CHILD,
    NRM,
    SHELTER,
    IO,
    MEDICAL,
    PROGRAMME,
    LEGAL_AID,
    CONSULAR_ORIGIN,
    REINT_ORIGIN,
    RECEPTION_ORIGIN,
    OVERSIGHT,
    TECH
}
