// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "html/zone.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Dateline::Library {

/// The document text of a body, and the zones over it.
struct BodyText
{
    QString text;
    QList<Html::ZoneRange> zones;

    bool operator==(const BodyText &) const = default;
};

/// The parts of an article that are stored compressed.
struct Body
{
    QString text;
    QString html;
    QList<Html::ZoneRange> zones;

    bool operator==(const Body &) const = default;
};

/// The bytes of a body before compression, in two parts, so that a search reads the text alone. The HTML's
/// own text is the document text and is not stored twice: `markup` is what stands around it.
struct PackedBody
{
    QByteArray text;
    QByteArray markup;

    bool operator==(const PackedBody &) const = default;
};

PackedBody packBody(const Body &body);
/// Nothing when the bytes are damaged.
std::optional<Body> unpackBody(const PackedBody &packed);
std::optional<BodyText> unpackText(const QByteArray &text);

/// A body in the one part that version 1 of the index had; nothing when the bytes are damaged.
std::optional<Body> bodyFromBytes(const QByteArray &bytes);

} // namespace Dateline::Library
