// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/notelink.h"

#include <QFont>
#include <QPalette>
#include <QTextDocument>

#include <functional>

namespace Dateline::Notes {

/// A note as it reads: its Markdown laid out. It loads nothing from anywhere: images are their alternative
/// text, and HTML is shown as it was written. A line in a note is a line here.
class NoteDocument : public QTextDocument
{
    Q_OBJECT

public:
    using IsGone = std::function<bool(const NoteLink &link)>;

    explicit NoteDocument(QObject *parent = nullptr);

    /// Links for which `isGone` holds are struck out. Once for each document, before it is shown anywhere:
    /// once there is a layout, Qt opens the files that images name.
    void setNote(const QString &markdown, const QFont &font, const QPalette &palette, const IsGone &isGone);

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void takeImagesOut();
    void style(const QPalette &palette, const IsGone &isGone);
    void styleTables(const QPalette &palette);
};

} // namespace Dateline::Notes
