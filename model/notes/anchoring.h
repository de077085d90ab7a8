// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/annotation.h"

#include <memory>

namespace Dateline::Notes {

/// So much of the text around a passage is kept with it, UTF-16 units.
inline constexpr int contextLength = 32;

/// Names a text to the letter: 16 bytes.
QByteArray textHash(QStringView text);

/// The anchor of a passage of `text`, which is the article's document text or its title; `content` is the
/// version's Library::contentHash(). The range must lie in the text; it is widened to whole characters.
Anchor makeAnchor(Part part, const QString &text, qint32 start, qint32 end, const QByteArray &content);

/// Finds anchors again in one text, which may be another one than they were made in. What it needs to know of
/// the text is computed once, when first needed. Any thread, one at a time.
class Anchoring
{
public:
    explicit Anchoring(const QString &text);
    ~Anchoring();
    Anchoring(const Anchoring &) = delete;
    Anchoring &operator=(const Anchoring &) = delete;

    /// The one place that is good enough, or an orphan.
    Placement place(const Anchor &anchor) const;

    /// Places that might be meant, the best first, none overlapping another: for a person to choose from.
    QList<Placement> candidates(const Anchor &anchor, int most = 5) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Dateline::Notes
