// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/anchoring.h"

#include <QCryptographicHash>

namespace Dateline::Notes {

QByteArray textHash(QStringView text)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    return QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Blake2b_160).first(16);
}

Anchor makeAnchor(Part part, const QString &text, qint32 start, qint32 end, const QByteArray &content)
{
    Anchor anchor;
    anchor.part = part;
    anchor.quote = text.mid(start, end - start);
    const qint32 before = std::max(0, start - contextLength);
    anchor.prefix = text.mid(before, start - before);
    anchor.suffix = text.mid(end, contextLength);
    anchor.start = start;
    anchor.end = end;
    anchor.content = content;
    anchor.text = textHash(text);
    return anchor;
}

class Anchoring::Private
{
public:
    QString text;
    QByteArray hash;
};

Anchoring::Anchoring(const QString &text)
    : d(std::make_unique<Private>(Private{text, textHash(text)}))
{
}

Anchoring::~Anchoring() = default;

Placement Anchoring::place(const Anchor &anchor) const
{
    if (QStringView(d->text).mid(anchor.start, anchor.end - anchor.start) == anchor.quote)
        return {Placement::Fit::Exact, anchor.start, anchor.end, 1, d->hash};
    const auto found = qint32(d->text.indexOf(anchor.quote));
    if (found >= 0)
        return {Placement::Fit::Moved, found, found + qint32(anchor.quote.size()), 1, d->hash};
    return {Placement::Fit::Orphan, 0, 0, 0, d->hash};
}

QList<Placement> Anchoring::candidates(const Anchor &anchor, int most) const
{
    const Placement place = this->place(anchor);
    return place.isOrphan() || most < 1 ? QList<Placement>() : QList<Placement>{place};
}

} // namespace Dateline::Notes
