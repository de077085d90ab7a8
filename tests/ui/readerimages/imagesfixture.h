// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panefixture.h"

#include "images/imageservice.h"

#include <QSettings>
#include <QTemporaryDir>

namespace Dateline::Test {

/// A reader pane that knows images; questions about hosts are answered by `answer`, or wait.
class ImagesFixture : public PaneFixture
{
public:
    ImagesFixture();
    ~ImagesFixture();

    /// Waits until the first image of the article with this selector is drawn with a width.
    bool isDrawn(const QString &selector, int width);
    /// The middle of the first element with this selector, in the pane.
    QPoint middleOf(const QString &selector);
    void click(const QString &selector);

    QTemporaryDir folder;
    QSettings settings;
    Images::ImagePreferences preferences;
    QList<Images::HostQuestion> questions;
    std::optional<Images::HostAnswer> answer;
    std::unique_ptr<Images::ImageService> images;
};

/// An article with these parts in its body.
Article articleWith(const QString &html);

} // namespace Dateline::Test
