package org.sanbuzou.community.need;

import jakarta.validation.constraints.Size;
import org.sanbuzou.shared.PlainText;

record WithdrawServiceNeedClaim(@PlainText @Size(max = 200) String remark) {}
