package org.itpregistry.measure;

import java.util.EnumSet;
import java.util.Set;

/** What was given: a drug, a blood product, or splenectomy. */
public enum Agent {
    PREDNISONE,
    PREDNISOLONE,
    METHYLPREDNISOLONE,
    DEXAMETHASONE,
    IVIG,
    ANTI_D,
    ROMIPLOSTIM,
    ELTROMBOPAG,
    AVATROMBOPAG,
    HETROMBOPAG,
    RITUXIMAB,
    SPLENECTOMY,
    FOSTAMATINIB,
    AZATHIOPRINE,
    MYCOPHENOLATE,
    CICLOSPORIN,
    CYCLOPHOSPHAMIDE,
    EVEROLIMUS,
    SIROLIMUS,
    DANAZOL,
    DAPSONE,
    VINCRISTINE,
    VINBLASTINE,
    COLCHICINE,
    HYDROXYCHLOROQUINE,
    TRANEXAMIC_ACID,
    ACETAMINOPHEN,
    DIPHENHYDRAMINE,
    PLATELET_TRANSFUSION,
    RBC_TRANSFUSION,
    PLACEBO,
    OTHER;

    private static final Set<Agent> NO_TREATMENT_OF_ITP =
            EnumSet.of(PLATELET_TRANSFUSION, RBC_TRANSFUSION, TRANEXAMIC_ACID, ACETAMINOPHEN, DIPHENHYDRAMINE, PLACEBO);
    /** A platelet or red cell product. */
    public boolean isTransfusion() {
        return this == PLATELET_TRANSFUSION || this == RBC_TRANSFUSION;
    }

    /** Aimed at the disease, unlike blood products, antifibrinolytics, premedication and placebo. */
    public boolean isItpTreatment() {
        return !NO_TREATMENT_OF_ITP.contains(this);
    }

    public boolean isCorticosteroid() {
        return this == PREDNISONE || this == PREDNISOLONE || this == METHYLPREDNISOLONE || this == DEXAMETHASONE;
    }

    /** A thrombopoietin receptor agonist. */
    public boolean isTpoRa() {
        return this == ROMIPLOSTIM || this == ELTROMBOPAG || this == AVATROMBOPAG || this == HETROMBOPAG;
    }

    public boolean isVincaAlkaloid() {
        return this == VINCRISTINE || this == VINBLASTINE;
    }

    /** Surgery: a point in time, whose end date says nothing. */
    public boolean isSplenectomy() {
        return this == SPLENECTOMY;
    }
}
