// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article.h"

#include <QString>
#include <QStringView>

namespace Dateline {

/// A body as HTML, and what it was before.
struct BodyHtml
{
    BodyKind kind = BodyKind::Empty;
    QString html;
};

/// Tells what a body is by its own look, then by the file's extension, and makes HTML of it. HTML is
/// passed on as it stands, however it is indented; what stands around it is read as Markdown; text
/// without markup of any kind becomes paragraphs.
BodyHtml convertBody(const QString &body, QStringView extension);

} // namespace Dateline
