// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace Dateline::List {

/// Where a text stands in a TextPool.
struct TextRef
{
    quint32 start = 0;
    quint32 length = 0;
};

/// Many texts as UTF-8 in one block: half the size of QStrings for Latin text, and no overhead for each.
/// Nothing is given back before clear().
class TextPool
{
public:
    TextRef add(QStringView text) { return addUtf8(text.toUtf8()); }
    TextRef addUtf8(QByteArrayView text);
    /// `ref`, when it holds `text` already, else where it was added.
    TextRef replace(TextRef ref, QStringView text);

    QByteArrayView utf8(TextRef ref) const
    {
        return {m_bytes.constData() + ref.start, qsizetype(ref.length)};
    }
    QString text(TextRef ref) const { return QString::fromUtf8(utf8(ref)); }
    void clear() { m_bytes = {}; }

private:
    QByteArray m_bytes;
};

/// The titles of articles by slot; a copy costs next to nothing.
struct TitleTexts
{
    TextPool pool;
    std::vector<TextRef> refs;

    int size() const { return int(refs.size()); }
    QString text(int slot) const { return pool.text(refs[slot]); }
};

} // namespace Dateline::List
