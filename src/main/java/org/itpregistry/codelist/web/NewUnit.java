package org.itpregistry.codelist.web;

import java.math.BigDecimal;
import org.itpregistry.codelist.domain.MeasuringUnit.Bounds;
import org.itpregistry.platform.domain.Refusal;

/** What is typed of a further unit of a measurement, as text. */
public class NewUnit {
    private String measurement;
    private String unit;
    private String low;
    private String high;
    private String softLow;
    private String softHigh;

    Bounds possible() {
        return new Bounds(number("low", low), number("high", high));
    }

    Bounds usual() {
        return new Bounds(number("softLow", softLow), number("softHigh", softHigh));
    }

    private static BigDecimal number(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = typed.strip().replace(',', '.');
        if (!text.matches("-?\\d{1,12}(\\.\\d{1,9})?")) {
            throw new Refusal("format.decimal", typed.strip()).about(field);
        }
        return new BigDecimal(text);
    }

    public String getMeasurement() {
        return measurement;
    }

    public void setMeasurement(String chosen) {
        measurement = chosen;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String chosen) {
        unit = chosen;
    }

    public String getLow() {
        return low;
    }

    public void setLow(String typed) {
        low = typed;
    }

    public String getHigh() {
        return high;
    }

    public void setHigh(String typed) {
        high = typed;
    }

    public String getSoftLow() {
        return softLow;
    }

    public void setSoftLow(String typed) {
        softLow = typed;
    }

    public String getSoftHigh() {
        return softHigh;
    }

    public void setSoftHigh(String typed) {
        softHigh = typed;
    }
}
