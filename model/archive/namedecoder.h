// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Dateline::Archive {

/// Tells the encoding of names of which the archive does not say it. Names that are valid UTF-8 are
/// UTF-8; the others, taken together, are what they are most plausibly: GBK, Big5 or Shift_JIS,
/// else code page 437, which the zip format names as the default.
class NameDecoder
{
public:
    /// `encoding` is an ICU converter name that overrules the guess; empty guesses.
    explicit NameDecoder(const QByteArray &encoding);

    /// Makes up its mind over all `names`.
    void guess(const QList<QByteArray> &names);

    QString decode(const QByteArray &name) const;

private:
    QByteArray m_encoding;
    bool m_isFixed = false;
};

bool isUtf8(const QByteArray &bytes);

} // namespace Dateline::Archive
