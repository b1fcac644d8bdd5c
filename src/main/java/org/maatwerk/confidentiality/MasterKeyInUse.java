package org.maatwerk.confidentiality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which master key wraps new data keys (hoofdsleutel in gebruik): one row, the same for all nodes. */
@Entity
@Table(name = "master_key_in_use")
public class MasterKeyInUse {

    public static final int THE_ONLY_ROW = 1;

    @Id
    private int id;

    /** Null until the first rotation. */
    @Column(name = "key_id")
    private Long key;

    protected MasterKeyInUse() {}

    /** As it is before the first rotation. */
    public static MasterKeyInUse first() {
        MasterKeyInUse first = new MasterKeyInUse();
        first.id = THE_ONLY_ROW;
        return first;
    }

    public void use(long other) {
        key = other;
    }

    public long of(MasterKeys keys) {
        return key == null ? keys.first() : key;
    }
}
