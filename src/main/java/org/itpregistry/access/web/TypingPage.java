package org.itpregistry.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.itpregistry.access.service.TypingHabits;
import org.itpregistry.typed.DateOrder;

/** The page on which a user says how the own typing is to be read. */
@Named
@RequestScoped
public class TypingPage {
    @Inject
    private TypingHabits habits;

    private String order;

    @PostConstruct
    void read() {
        order = habits.dateOrder().map(DateOrder::name).orElse("");
    }

    public String save() {
        habits.setDateOrder(order == null || order.isEmpty() ? null : DateOrder.valueOf(order));
        return "/access/typing?faces-redirect=true&done=typing";
    }

    /** Name of the order, empty for: ask me. */
    public String getOrder() {
        return order;
    }

    public void setOrder(String name) {
        order = name;
    }
}
