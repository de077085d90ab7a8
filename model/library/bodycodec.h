// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "html/zone.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Dateline::Library {

/// The parts of an article that are stored compressed.
struct Body
{
    QString text;
    QString html;
    QList<Html::ZoneRange> zones;

    bool operator==(const Body &) const = default;
};

/// The bytes of a body before compression. Text stands before HTML in them, so that a compressor
/// finds the HTML's own text again.
QByteArray bodyToBytes(const Body &body);

/// Nothing when the bytes are damaged.
std::optional<Body> bodyFromBytes(const QByteArray &bytes);

} // namespace Dateline::Library
