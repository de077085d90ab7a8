// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace Dateline::Reader {

/// Stands in for the images of an article that are elsewhere and are never loaded: one quiet line names the
/// host and the description; images in a row share one; icons and counters vanish. The stand-in has no text
/// of its own, so that the document text stays: the style writes it from attributes.
class ImagePlaceholders
{
    Q_DECLARE_TR_FUNCTIONS(Dateline::Reader::ImagePlaceholders)

public:
    /// Sanitized HTML with an element `span.remote` before each such image.
    static QString apply(const QString &html);

private:
    struct Image;
    struct Run;

    static QString element(const Run &run);
};

} // namespace Dateline::Reader
