package org.redress.web.notification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Retrying;
import org.redress.stakeholder.boundary.KeepRoleContact;
import org.redress.stakeholder.boundary.RoleContactQueries;
import org.redress.stakeholder.boundary.RoleContactService;
import org.redress.stakeholder.boundary.RoleContactView;
import org.redress.stakeholder.domain.StakeholderRole;
import org.redress.web.i18n.BusinessMessages;

/** How the departments and firms are reached that cases concern. Source: R-082, D-07. */
@Named
@ViewScoped
public class ContactsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient RoleContactQueries queries;

    @Inject
    transient RoleContactService service;

    @Inject
    transient Retrying retrying;

    @Inject
    transient BusinessMessages messages;

    private transient @Nullable List<RoleContactView> all;
    private @Nullable StakeholderRole role;
    private String name = "";
    private String email = "";
    private String phone = "";

    /** Shows what is kept for the role that is to be changed. */
    public void choose() {
        getAll().stream().filter(known -> known.role() == role).findFirst().ifPresent(known -> {
            name = known.name();
            email = known.email();
            phone = known.phone();
        });
    }

    public String keep() {
        if (role != null) {
            KeepRoleContact command = new KeepRoleContact(role, name, email, phone);
            retrying.run(() -> service.keep(command));
            messages.done("notification.contacts.kept.text");
        }
        return "/notification/contacts.xhtml?faces-redirect=true";
    }

    public List<RoleContactView> getAll() {
        if (all == null) {
            all = queries.all();
        }
        return all;
    }

    /** Whether our own people fill the role where nothing else is said. */
    public boolean isOurs(StakeholderRole one) {
        return one == StakeholderRole.SUPERVISOR || one == StakeholderRole.MANAGEMENT;
    }

    public @Nullable StakeholderRole getRole() {
        return role;
    }

    public void setRole(@Nullable StakeholderRole role) {
        this.role = role;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
