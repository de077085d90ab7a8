// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/openlinkdialog.h"

#include "support/elidedlabel.h"
#include "support/metrics.h"
#include "support/preferences.h"
#include "support/retranslation.h"
#include "support/symbolicicon.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QTextLayout>

namespace Dateline::Reading {

using namespace Qt::StringLiterals;
namespace Metrics = Support::Metrics;

namespace {

constexpr int contentWidth = 560 - 2 * Metrics::section;
constexpr int mostLines = 6;

/// The end of a host says whose it is.
QString shortened(const QString &host)
{
    constexpr qsizetype longest = 48;
    return host.size() > longest ? u'…' + host.right(longest) : host;
}

} // namespace

OpenLinkDialog::OpenLinkDialog(const QUrl &url, QWidget *parent)
    : OpenLinkDialog(url, QString(), parent)
{
}

OpenLinkDialog::OpenLinkDialog(const QUrl &url, const QString &shownText, QWidget *parent)
    : QDialog(parent)
    , m_url(url)
    , m_warnings(linkWarnings(url, shownText))
    , m_question(new QLabel(this))
    , m_host(new Support::ElidedLabel(Qt::ElideLeft, this))
    , m_address(new QPlainTextEdit(this))
    , m_remember(new QCheckBox(this))
    , m_open(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_url.toString(QUrl::FullyEncoded)); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const bool remember = m_remember->isChecked();
        accept();
        Q_EMIT confirmed(m_url, remember);
    });
    Support::translated(this, [this] { setTexts(); });
    setIcons();
    fitAddress();
    m_open->setFocus();
}

void OpenLinkDialog::build()
{
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    // Punycode: a host that only looks like another one is seen for what it is.
    m_host->setText(m_url.host(QUrl::FullyEncoded));
    QFont font = Support::scaledFont(m_host->font(), Support::TypeScale::title);
    font.setWeight(QFont::DemiBold);
    m_host->setFont(font);
    m_host->setFixedWidth(contentWidth);
    m_host->setVisible(!m_host->text().isEmpty());
    m_address->setReadOnly(true);
    m_address->setTabChangesFocus(true);
    m_address->setPlainText(m_url.toString(QUrl::FullyEncoded));
    m_address->setWordWrapMode(QTextOption::WrapAnywhere);
    m_address->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_address->setFixedWidth(contentWidth);
    const bool isPossible = canOpen(m_url);
    m_open->setVisible(isPossible);
    m_open->setDefault(isPossible);
    m_copy->setAutoDefault(false);
    // A host that deceives is not to be trusted for good by a slip.
    m_remember->setVisible(isPossible && !m_warnings.any());

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::gap);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::section, Metrics::section, Metrics::section, Metrics::section);
    column->setSpacing(Metrics::margin);
    column->setSizeConstraint(QLayout::SetFixedSize);
    column->addWidget(m_question);
    column->addWidget(m_host);
    column->addWidget(m_address);
    addWarnings(column);
    column->addWidget(m_remember);
    column->addSpacing(Metrics::tight);
    column->addLayout(buttons);
    setTabOrder(m_remember, m_copy);
    setTabOrder(m_copy, m_cancel);
    setTabOrder(m_cancel, m_open);
}

void OpenLinkDialog::addWarnings(QVBoxLayout *column)
{
    for (const QString &text : warningTexts()) {
        auto *icon = new QLabel(this);
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMaximumWidth(contentWidth - 20 - Metrics::gap);
        auto *row = new QHBoxLayout;
        row->setSpacing(Metrics::gap);
        row->addWidget(icon, 0, Qt::AlignTop);
        row->addWidget(label, 1);
        column->addLayout(row);
        m_warningIcons.append(icon);
        m_warningTexts.append(label);
    }
}

QStringList OpenLinkDialog::warningTexts() const
{
    QStringList texts;
    if (!m_warnings.promisedHost.isEmpty())
        texts += tr("The text of the link shows %1, but it leads to %2.")
                     .arg(shortened(m_warnings.promisedHost), shortened(m_url.host(QUrl::FullyEncoded)));
    if (m_warnings.hasUserName)
        texts += tr("What stands before the @ is a user name and not where the link leads.");
    if (m_warnings.mixesScripts)
        texts += tr("The host mixes letters of several scripts to look like another one: %1")
                     .arg(shortened(m_warnings.unicodeHost));
    else if (!m_warnings.unicodeHost.isEmpty())
        texts +=
            tr("The host is written with letters beyond a to z: %1").arg(shortened(m_warnings.unicodeHost));
    return texts;
}

void OpenLinkDialog::setTexts()
{
    setWindowTitle(tr("Open in Browser"));
    m_question->setText(canOpen(m_url) ? tr("Open this address in your browser?")
                                       : tr("This address cannot be opened: only web addresses can."));
    m_address->setAccessibleName(tr("Address"));
    m_host->setAccessibleDescription(tr("Host"));
    m_remember->setText(tr("&Always open links to this host without asking"));
    m_remember->setToolTip(tr("Links to %1 and to no other host; to be changed in the settings")
                               .arg(m_url.host(QUrl::FullyEncoded)));
    if (m_url.host(QUrl::FullyEncoded).size() <= 32)
        m_remember->setText(
            tr("&Always open links to %1 without asking").arg(m_url.host(QUrl::FullyEncoded)));
    m_open->setText(tr("&Open"));
    m_open->setToolTip(tr("Open it in the browser (Return)"));
    m_copy->setText(tr("&Copy Address"));
    m_copy->setToolTip(tr("Copy the whole address"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Do not open it (Esc)"));
    const QStringList warnings = warningTexts();
    for (qsizetype i = 0; i < warnings.size(); ++i) {
        m_warningTexts[i]->setText(warnings[i]);
        m_warningIcons[i]->setAccessibleName(tr("Warning"));
    }
}

void OpenLinkDialog::setIcons()
{
    for (QLabel *icon : std::as_const(m_warningIcons))
        icon->setPixmap(
            Support::symbolicIcon(u"doubtful"_s, palette()).pixmap(QSize(20, 20), devicePixelRatioF()));
}

/// As high as the address needs, up to some lines; the rest can be scrolled to.
void OpenLinkDialog::fitAddress()
{
    const int padding = 2 * (m_address->frameWidth() + int(m_address->document()->documentMargin()));
    QTextLayout lines(m_address->toPlainText(), m_address->font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAnywhere);
    lines.setTextOption(option);
    lines.beginLayout();
    int count = 0;
    for (QTextLine line = lines.createLine(); line.isValid(); line = lines.createLine()) {
        line.setLineWidth(contentWidth - padding);
        ++count;
    }
    lines.endLayout();
    m_address->setVerticalScrollBarPolicy(count > mostLines ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    m_address->setFixedHeight(qBound(1, count, mostLines) * m_address->fontMetrics().lineSpacing() + padding +
                              2);
}

bool OpenLinkDialog::canOpen(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

QString OpenLinkDialog::hostOf(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded).toLower();
}

bool OpenLinkDialog::needsConfirmation(const QUrl &url, const Support::Preferences &preferences,
                                       const QString &shownText)
{
    const LinkWarnings warnings = linkWarnings(url, shownText);
    return !canOpen(url) || warnings.hasUserName || !warnings.promisedHost.isEmpty() ||
           (preferences.asksBeforeLinks() && !preferences.trustedHosts().contains(hostOf(url)));
}

void OpenLinkDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
    else if (event->type() == QEvent::FontChange)
        fitAddress();
}

} // namespace Dateline::Reading
