// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Dateline {

/// Which characters tell the two Chinese scripts apart. Derived from ICU's transliterators on
/// first use, then shared by all threads.
class HanScript
{
public:
    static const HanScript &instance();

    bool isTraditionalOnly(QChar character) const;
    bool isSimplifiedOnly(QChar character) const;
    QString toSimplified(QStringView text) const;

private:
    static constexpr char16_t first = 0x4e00;
    static constexpr char16_t last = 0x9fff;

    HanScript();
    static bool covers(char16_t code) { return code >= first && code <= last; }

    QString m_simplified;  ///< For each character from `first` to `last` its simplified form.
    QString m_traditional; ///< Likewise its traditional form.
};

} // namespace Dateline
