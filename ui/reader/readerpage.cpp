// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readerpage.h"

#include "reader/readerprofile.h"
#include "reader/readerscheme.h"

#include <QAuthenticator>
#include <QWebEngineCertificateError>
#include <QWebEngineClientCertificateSelection>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineNewWindowRequest>
#include <QWebEngineQuotaRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>
#include <QWebEngineSettings>

namespace Dateline::Reader {

using namespace Qt::StringLiterals;

ReaderPage::ReaderPage(ReaderProfile *profile, QObject *parent)
    : QWebEnginePage(profile, parent)
{
    restrictSettings();
    refuseRequests();
    setAudioMuted(true);
    // A middle click asks for a window, which there is none of: it counts as a click.
    connect(this, &QWebEnginePage::newWindowRequested, this, [this](QWebEngineNewWindowRequest &request) {
        if (request.isUserInitiated() && !request.requestedUrl().isEmpty())
            Q_EMIT linkActivated(request.requestedUrl());
    });
    connect(this, &QWebEnginePage::urlChanged, this, [this](const QUrl &url) {
        // An article that was opened just before may still arrive; no page can navigate to another one.
        if (!m_id.isEmpty() && !url.isEmpty() && ReaderScheme::idOf(url).isEmpty())
            Q_EMIT leftArticle();
    });
}

void ReaderPage::restrictSettings()
{
    using Settings = QWebEngineSettings;
    static constexpr Settings::WebAttribute off[] = {
        Settings::JavascriptEnabled,
        Settings::JavascriptCanOpenWindows,
        Settings::JavascriptCanAccessClipboard,
        Settings::JavascriptCanPaste,
        Settings::LocalStorageEnabled,
        Settings::LocalContentCanAccessRemoteUrls,
        Settings::LocalContentCanAccessFileUrls,
        Settings::HyperlinkAuditingEnabled,
        Settings::ErrorPageEnabled,
        Settings::PluginsEnabled,
        Settings::FullScreenSupportEnabled,
        Settings::ScreenCaptureEnabled,
        Settings::WebGLEnabled,
        Settings::Accelerated2dCanvasEnabled,
        Settings::AutoLoadIconsForPage,
        Settings::TouchIconsEnabled,
        Settings::FocusOnNavigationEnabled,
        Settings::AllowRunningInsecureContent,
        Settings::AllowGeolocationOnInsecureOrigins,
        Settings::AllowWindowActivationFromJavaScript,
        Settings::DnsPrefetchEnabled,
        Settings::PdfViewerEnabled,
        Settings::NavigateOnDropEnabled,
    };
    for (const Settings::WebAttribute attribute : off)
        settings()->setAttribute(attribute, false);
    settings()->setAttribute(Settings::PlaybackRequiresUserGesture, true);
    settings()->setAttribute(Settings::WebRTCPublicInterfacesOnly, true);
    settings()->setUnknownUrlSchemePolicy(Settings::DisallowUnknownUrlSchemes);
}

void ReaderPage::refuseRequests()
{
    connect(this, &QWebEnginePage::certificateError, this,
            [](QWebEngineCertificateError error) { error.rejectCertificate(); });
    connect(this, &QWebEnginePage::featurePermissionRequested, this,
            [this](const QUrl &origin, Feature feature) {
                setFeaturePermission(origin, feature, PermissionDeniedByUser);
            });
    connect(this, &QWebEnginePage::fullScreenRequested, this,
            [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::quotaRequested, this,
            [](QWebEngineQuotaRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this,
            [](QWebEngineFileSystemAccessRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::selectClientCertificate, this,
            [](QWebEngineClientCertificateSelection selection) { selection.selectNone(); });
    // An authenticator that stays null cancels.
    connect(this, &QWebEnginePage::authenticationRequired, this,
            [](const QUrl &, QAuthenticator *authenticator) { *authenticator = QAuthenticator(); });
    connect(this, &QWebEnginePage::proxyAuthenticationRequired, this,
            [](const QUrl &, QAuthenticator *authenticator) { *authenticator = QAuthenticator(); });
}

void ReaderPage::open(const QString &id)
{
    m_id = id;
    load(ReaderScheme::pageUrl(id));
}

bool ReaderPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    const bool isOwnPage =
        !m_id.isEmpty() && url.adjusted(QUrl::RemoveFragment) == ReaderScheme::pageUrl(m_id);
    if (isMainFrame && isOwnPage && type != NavigationTypeFormSubmitted)
        return true;
    if (type == NavigationTypeLinkClicked && isMainFrame)
        Q_EMIT linkActivated(url);
    else
        Q_EMIT navigationRefused(url);
    return false;
}

QWebEnginePage *ReaderPage::createWindow(WebWindowType)
{
    return nullptr;
}

QStringList ReaderPage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    return {};
}

void ReaderPage::javaScriptAlert(const QUrl &, const QString &) {}

bool ReaderPage::javaScriptConfirm(const QUrl &, const QString &)
{
    return false;
}

bool ReaderPage::javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *)
{
    return false;
}

void ReaderPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int,
                                          const QString &)
{
    if (level == InfoMessageLevel)
        Q_EMIT scriptSignal(message);
}

} // namespace Dateline::Reader
