package org.redress.identity.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a staff member signs in, and with which roles. Each attempt counts against it before the password is looked at, so
 * that many at once are as slow as many in a row; a right one wipes the count. An account with a password somebody else
 * made up opens no door until she has chosen her own. It ends and is never used again; the staff member stays.
 */
@Entity
@Table(name = "account")
public class Account {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    private long id;

    @Column(name = "staff_id")
    private long staffId;

    @Column(name = "login")
    private String login;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    @Column(name = "for_demonstration")
    private boolean forDemonstration;

    @Column(name = "ended")
    private boolean ended;

    @Column(name = "failed_attempts")
    private int failedAttempts;

    @Column(name = "blocked_until")
    private @Nullable Instant blockedUntil;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Caller> roles = new HashSet<>();

    @Version
    @Column(name = "version")
    private long version;

    protected Account() {}

    public Account(StaffMember staff, String login, PasswordHash password, Set<Caller> roles) {
        this.staffId = staff.id();
        this.login = normalised(login);
        this.passwordHash = password.text();
        play(roles);
    }

    /** Logins are compared without regard to case and surrounding blanks. */
    public static String normalised(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    /** Counts an attempt to sign in and says whether it may go on to the password. */
    public boolean attempt(Instant now) {
        if (ended || isBlocked(now)) {
            return false;
        }
        failedAttempts++;
        blockedUntil = now.plus(SignInThrottle.waitAfter(failedAttempts));
        return true;
    }

    /** The password of the last attempt was right. */
    public void signedIn() {
        failedAttempts = 0;
        blockedUntil = null;
    }

    /** It is an invented person's, with a password that everybody may read until she chooses another. */
    public void serveDemonstration() {
        forDemonstration = true;
    }

    /** Whether it lets in whoever has read the documentation. */
    public boolean isOpenToAll() {
        return forDemonstration && !ended;
    }

    /** She has chosen a password of her own. */
    public void choose(PasswordHash password) {
        passwordHash = password.text();
        forDemonstration = false;
        mustChangePassword = false;
    }

    /** Somebody else has made up a password, to be changed at the first sign-in. */
    public void give(PasswordHash password) {
        passwordHash = password.text();
        forDemonstration = false;
        mustChangePassword = true;
        signedIn();
    }

    /** She has exactly these roles from now on. */
    public final void play(Set<Caller> newRoles) {
        if (!Caller.roles().containsAll(newRoles)) {
            throw new IllegalArgumentException("not all of these are roles of staff: " + newRoles);
        }
        roles.retainAll(newRoles);
        roles.addAll(newRoles);
    }

    public void end() {
        ended = true;
    }

    public long staffId() {
        return staffId;
    }

    public String login() {
        return login;
    }

    public PasswordHash password() {
        return new PasswordHash(passwordHash);
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    public boolean isEnded() {
        return ended;
    }

    public Set<Caller> roles() {
        return Set.copyOf(roles);
    }

    private boolean isBlocked(Instant now) {
        return blockedUntil != null && now.isBefore(blockedUntil);
    }
}
